#pragma once

#include <functional>
#include <memory>

namespace hems {

class Database;

/// Long work of others on the one connection that writes: done in slices, between which the store commits
/// what has come. Made and deleted on the storage thread; deleted before its end where the store closes.
class StoreGuest {
public:
    using Make = std::function<std::unique_ptr<StoreGuest>(Database&)>;

    virtual ~StoreGuest() = default;
    /// Works for some ten ms at most, in a transaction of its own. False: it is done.
    virtual bool step() = 0;
};

} // namespace hems
