// The machine's ceiling: an epoll loop that takes what comes without looking at it, and answers ok. What a
// sensor server costs more than this is its own doing.
//
//     bare-epoll [PORT]

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string_view>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr std::string_view kReply = "{\"result\":\"ok\"}\n";

int listenOn(std::uint16_t port)
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto* const generic = reinterpret_cast<sockaddr*>(&address);
    if (bind(listener, generic, length) != 0 || listen(listener, 1024) != 0)
        return -1;
    getsockname(listener, generic, &length);
    std::printf("sensors listening on 127.0.0.1:%d\n", ntohs(address.sin_port));
    std::fflush(stdout);
    return listener;
}

void watch(int set, int descriptor)
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = descriptor;
    epoll_ctl(set, EPOLL_CTL_ADD, descriptor, &event);
}

void acceptAll(int set, int listener)
{
    for (int peer = 0; (peer = accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0;) {
        const int on = 1;
        setsockopt(peer, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        watch(set, peer);
    }
}

void answer(int peer)
{
    static std::array<char, 16 * 1024> bytes;
    if (recv(peer, bytes.data(), bytes.size(), 0) <= 0 ||
        send(peer, kReply.data(), kReply.size(), MSG_NOSIGNAL) < 0)
        close(peer);
}

} // namespace

int main(int count, char** arguments)
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);

    const int listener = listenOn(static_cast<std::uint16_t>(count > 1 ? std::atoi(arguments[1]) : 0));
    if (listener < 0) {
        std::perror("bare-epoll: cannot listen");
        return 1;
    }
    const int set = epoll_create1(EPOLL_CLOEXEC);
    watch(set, listener);
    std::array<epoll_event, 256> events;
    while (true) {
        const int ready = epoll_wait(set, events.data(), static_cast<int>(events.size()), -1);
        for (int i = 0; i < ready; ++i) {
            const int descriptor = events[static_cast<std::size_t>(i)].data.fd;
            if (descriptor == listener)
                acceptAll(set, listener);
            else
                answer(descriptor);
        }
    }
}
