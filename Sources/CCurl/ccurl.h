/*
 * libcurl for Swift: variadic functions with a type for each kind of argument, and the few things that need a C union or a
 * structure Swift cannot see. Everything is inline; there is nothing to link but libcurl.
 */
#ifndef FAIRLEAD_CCURL_H
#define FAIRLEAD_CCURL_H

#include <curl/curl.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/sockios.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <unistd.h>

#if LIBCURL_VERSION_NUM < 0x075700
#error "libcurl 7.87 or later is needed: CURLOPT_QUICK_EXIT, and TLS writes that raise no SIGPIPE"
#endif

/* The parentheses keep curl's type-checking macros, which want a constant option, out of the way. */
static inline CURLcode fl_set_long(CURL *easy, CURLoption option, long value) { return (curl_easy_setopt)(easy, option, value); }
static inline CURLcode fl_set_size(CURL *easy, CURLoption option, curl_off_t value) { return (curl_easy_setopt)(easy, option, value); }
static inline CURLcode fl_set_text(CURL *easy, CURLoption option, const char *value) { return (curl_easy_setopt)(easy, option, value); }
static inline CURLcode fl_set_pointer(CURL *easy, CURLoption option, const void *value) { return (curl_easy_setopt)(easy, option, value); }
static inline CURLcode fl_set_headers(CURL *easy, struct curl_slist *value) { return (curl_easy_setopt)(easy, CURLOPT_HTTPHEADER, value); }

typedef size_t (*fl_bytes_callback)(char *data, size_t size, size_t count, void *context);
typedef int (*fl_connected_callback)(void *context, char *remote_ip, char *local_ip, int remote_port, int local_port);

static inline CURLcode fl_set_bytes_callback(CURL *easy, CURLoption option, fl_bytes_callback callback) {
    return (curl_easy_setopt)(easy, option, callback);
}
/* Called with a connection in hand, new or reused and TLS included, before a byte of the request is sent. */
static inline CURLcode fl_set_connected_callback(CURL *easy, fl_connected_callback callback) {
    return (curl_easy_setopt)(easy, CURLOPT_PREREQFUNCTION, callback);
}

static inline curl_off_t fl_info_size(CURL *easy, CURLINFO info) {
    curl_off_t value = -1;
    (curl_easy_getinfo)(easy, info, &value);
    return value;
}
static inline long fl_info_long(CURL *easy, CURLINFO info) {
    long value = 0;
    (curl_easy_getinfo)(easy, info, &value);
    return value;
}
static inline const char *fl_info_text(CURL *easy, CURLINFO info) {
    char *value = NULL;
    (curl_easy_getinfo)(easy, info, &value);
    return value;
}

/* Takes one finished transfer off the multi handle; false when there is none. */
static inline bool fl_multi_next_finished(CURLM *multi, CURL **easy, CURLcode *result) {
    CURLMsg *message;
    int left;
    while ((message = curl_multi_info_read(multi, &left))) {
        if (message->msg == CURLMSG_DONE) {
            *easy = message->easy_handle;
            *result = message->data.result;
            return true;
        }
    }
    return false;
}

static inline CURLMcode fl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return (curl_multi_setopt)(multi, option, value);
}

/* For a multi handle that somebody else's epoll drives: which descriptors it waits for, and when it wants to be asked in any case. */
static inline void fl_multi_set_callbacks(CURLM *multi, curl_socket_callback sockets, curl_multi_timer_callback timer, void *context) {
    (curl_multi_setopt)(multi, CURLMOPT_SOCKETFUNCTION, sockets);
    (curl_multi_setopt)(multi, CURLMOPT_SOCKETDATA, context);
    (curl_multi_setopt)(multi, CURLMOPT_TIMERFUNCTION, timer);
    (curl_multi_setopt)(multi, CURLMOPT_TIMERDATA, context);
}

/* Swift does not see unions within packed structures. */
static inline int fl_epoll_set(int epoll, int operation, int descriptor, uint32_t events, uint64_t data) {
    struct epoll_event event = {.events = events, .data = {.u64 = data}};
    return epoll_ctl(epoll, operation, descriptor, &event);
}
/* A GNU extension that Swift's Glibc leaves out. */
extern int pthread_setname_np(pthread_t thread, const char *name);
static inline void fl_name_thread(pthread_t thread, const char *name) { pthread_setname_np(thread, name); }
static inline uint64_t fl_epoll_data(const struct epoll_event *event) { return event->data.u64; }

static inline CURLSHcode fl_share_data(CURLSH *share, curl_lock_data kind) { return (curl_share_setopt)(share, CURLSHOPT_SHARE, kind); }
static inline CURLSHcode fl_share_locks(CURLSH *share, curl_lock_function lock, curl_unlock_function unlock, void *context) {
    CURLSHcode code = (curl_share_setopt)(share, CURLSHOPT_LOCKFUNC, lock);
    if (code == CURLSHE_OK) code = (curl_share_setopt)(share, CURLSHOPT_UNLOCKFUNC, unlock);
    if (code == CURLSHE_OK) code = (curl_share_setopt)(share, CURLSHOPT_USERDATA, context);
    return code;
}

/* libcurl 7.88 opens its sockets without close-on-exec, and would raise SIGPIPE on none of them: it sends with MSG_NOSIGNAL. */
static inline curl_socket_t fl_open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address) {
    (void)context;
    (void)purpose;
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}
/* A child process made by fork may hold a copy of the descriptor: shutdown ends the connection all the same. */
static inline int fl_close_socket(void *context, curl_socket_t descriptor) {
    (void)context;
    shutdown(descriptor, SHUT_RDWR);
    return close(descriptor);
}
static inline void fl_set_socket_callbacks(CURL *easy) {
    (curl_easy_setopt)(easy, CURLOPT_OPENSOCKETFUNCTION, fl_open_socket);
    (curl_easy_setopt)(easy, CURLOPT_CLOSESOCKETFUNCTION, fl_close_socket);
}

/*
 * A multi handle whose wake-up sockets are close-on-exec. libcurl 7.88 neither sets the flag nor tells the descriptors, so
 * they are foretold (the two lowest free ones) and then proved: after a wake-up one end has a byte to read, the other one
 * unread. Where another thread opened a descriptor in between the proof fails, and the next try may do better.
 */
static inline CURLM *fl_multi_create(void) {
    for (int attempt = 0;; attempt++) {
        int foretold[2] = {-1, -1};
        if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, foretold) == 0) {
            close(foretold[0]);
            close(foretold[1]);
        }
        CURLM *multi = curl_multi_init();
        if (!multi) return multi;
        char byte;
        int unread = 0, ignored;
        /* Without descriptors libcurl makes a handle all the same, one that nobody can wake. */
        if (curl_multi_wakeup(multi) != CURLM_OK) {
            curl_multi_cleanup(multi);
            return NULL;
        }
        bool proved = recv(foretold[0], &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 1 &&
                      ioctl(foretold[1], SIOCOUTQ, &unread) == 0 && unread > 0;
        curl_multi_poll(multi, NULL, 0, 0, &ignored);
        if (proved) proved = recv(foretold[0], &byte, 1, MSG_PEEK | MSG_DONTWAIT) == -1 && errno == EAGAIN;
        if (proved) {
            fcntl(foretold[0], F_SETFD, FD_CLOEXEC);
            fcntl(foretold[1], F_SETFD, FD_CLOEXEC);
        }
        if (proved || attempt == 3) return multi;
        curl_multi_cleanup(multi);
    }
}

/* Waits for either of two handles. Descriptors past FD_SETSIZE cannot be told, and those of a name's look-up are not there to be
 * told: then the other handle is looked after by and by. */
static inline void fl_multi_poll_two(CURLM *one, CURLM *other, int milliseconds) {
    enum { MOST = 8, PATIENCE = 10 };
    struct curl_waitfd watched[MOST];
    unsigned count = 0;
    fd_set reading, writing, failing;
    int highest = -1;
    long timeout = -1;
    FD_ZERO(&reading);
    FD_ZERO(&writing);
    FD_ZERO(&failing);
    if (curl_multi_fdset(other, &reading, &writing, &failing, &highest) != CURLM_OK) highest = -1;
    for (int fd = 0; fd <= highest && count < MOST; fd++) {
        short events = (short)((FD_ISSET(fd, &reading) ? CURL_WAIT_POLLIN : 0) | (FD_ISSET(fd, &writing) ? CURL_WAIT_POLLOUT : 0));
        if (events == 0) continue;
        watched[count].fd = fd;
        watched[count].events = events;
        watched[count].revents = 0;
        count++;
    }
    if (count == 0 && milliseconds > PATIENCE) milliseconds = PATIENCE;
    if (curl_multi_timeout(other, &timeout) == CURLM_OK && timeout >= 0 && timeout < milliseconds) milliseconds = (int)timeout;
    curl_multi_poll(one, watched, count, milliseconds, NULL);
}

/* A thread that libcurl starts inherits the mask: the host's signals must not land on the resolver's. */
static inline void fl_block_signals(sigset_t *previous) {
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, previous);
}
static inline void fl_restore_signals(const sigset_t *previous) { pthread_sigmask(SIG_SETMASK, previous, NULL); }

static inline const curl_version_info_data *fl_version_info(void) { return curl_version_info(CURLVERSION_NOW); }

#endif
