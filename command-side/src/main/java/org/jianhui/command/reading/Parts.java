package org.jianhui.command.reading;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.reading.Opened;

/** Cuts what an answer showed into parts of so many persons that an event stays small. */
final class Parts {

    static final int MOST = 500;

    private Parts() {}

    /** At least one part, be it empty; the order stays. */
    static List<List<Opened>> of(List<Opened> opened) {
        List<List<Opened>> parts = new ArrayList<>();
        List<Opened> part = new ArrayList<>();
        int room = MOST;
        for (Opened each : opened) {
            int done = 0;
            while (done < each.persons().size()) {
                int taken = Math.min(room, each.persons().size() - done);
                part.add(new Opened(each.fields(), each.persons().subList(done, done + taken)));
                done += taken;
                room -= taken;
                if (room == 0) {
                    parts.add(List.copyOf(part));
                    part = new ArrayList<>();
                    room = MOST;
                }
            }
        }
        if (!part.isEmpty() || parts.isEmpty()) {
            parts.add(List.copyOf(part));
        }
        return List.copyOf(parts);
    }
}
