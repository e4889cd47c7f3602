package org.jianhui.workbench.security;

import java.util.LinkedHashMap;
import java.util.Map;

/** At most so many sign-ins per network address and minute, on this node; the oldest of 10,000 addresses is forgotten. */
final class AttemptRate {

    private static final int ADDRESSES = 10_000;

    private record Window(long minute, int attempts) {}

    private final Map<String, Window> windows = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > ADDRESSES;
        }
    };

    private final RealTime time;
    private final int perMinute;

    AttemptRate(RealTime time, int perMinute) {
        this.time = time;
        this.perMinute = perMinute;
    }

    synchronized boolean allows(String address) {
        long minute = time.now().getEpochSecond() / 60;
        Window before = windows.get(address);
        int attempts = before == null || before.minute() != minute ? 1 : before.attempts() + 1;
        windows.put(address, new Window(minute, attempts));
        return attempts <= perMinute;
    }
}
