#pragma once

namespace hems {

class Database;

/// Brings the rows of version 1's table reading into chunks and roll-ups. Within a transaction of the caller;
/// false where the database refused.
bool chunkLegacyReadings(Database& database);

} // namespace hems
