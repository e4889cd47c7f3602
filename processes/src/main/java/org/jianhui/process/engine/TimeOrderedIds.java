package org.jianhui.process.engine;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;

/** UUIDs of version 7: unique over all nodes without asking the database, and kind to its indexes. */
final class TimeOrderedIds implements IdGenerator {

    @Override
    public String getNextId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = (System.currentTimeMillis() << 16) | 0x7000L | (random.nextLong() & 0xFFFL);
        long low = 0x8000000000000000L | (random.nextLong() >>> 2);
        return new UUID(high, low).toString();
    }
}
