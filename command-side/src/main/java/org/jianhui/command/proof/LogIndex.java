package org.jianhui.command.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds where events stand in the log: first the tile, by the place of its last event, then the event within it. Reads one tile's
 * width of the log for each tile that is asked about, however long the log is; ask in the order of the log.
 */
final class LogIndex {

    private final LogRows rows;
    private final Map<LogPlace, Located> window = new HashMap<>();

    LogIndex(LogRows rows) {
        this.rows = rows;
    }

    /** An event's number, from 0, and its leaf as it is stored now. */
    record Located(long index, Leaf leaf) {}

    /** @throws IllegalStateException if no settled event stands there */
    Located at(LogPlace place) {
        if (!window.containsKey(place)) {
            window.clear();
            long tile = rows.tileReaching(place).orElseGet(() -> rows.tiles(0));
            read(tile * TiledLog.WIDTH, start(tile), place);
        }
        @Nullable Located found = window.get(place);
        if (found == null) {
            throw new IllegalStateException("no settled event at " + place);
        }
        return found;
    }

    /** Goes on behind the last complete tile, where no tile is yet. */
    private void read(long first, LogPlace after, LogPlace sought) {
        long index = first;
        LogPlace last = after;
        List<Leaf> leaves;
        do {
            leaves = rows.leavesAfter(last, TiledLog.WIDTH);
            for (Leaf leaf : leaves) {
                last = leaf.place();
                window.put(last, new Located(index, leaf));
                index++;
            }
        } while (!window.containsKey(sought) && leaves.size() == TiledLog.WIDTH);
    }

    /** Where the event with this number stands. */
    LogPlace place(long index) {
        long tile = Math.min(index / TiledLog.WIDTH, rows.tiles(0));
        int behind = Math.toIntExact(index - tile * TiledLog.WIDTH);
        List<Leaf> leaves = rows.leavesAfter(start(tile), behind + 1);
        if (leaves.size() <= behind) {
            throw new IllegalStateException("the log has no event " + index);
        }
        return leaves.get(behind).place();
    }

    private LogPlace start(long tile) {
        return tile == 0
                ? LogPlace.START
                : rows.tile(0, tile - 1)
                        .orElseThrow(() -> new IllegalStateException("tile 0/" + (tile - 1)))
                        .last();
    }
}
