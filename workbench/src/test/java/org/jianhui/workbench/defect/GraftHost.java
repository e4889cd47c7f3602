package org.jianhui.workbench.defect;

import java.io.IOException;
import org.jianhui.workbench.testing.ApplicationHost;
import org.jspecify.annotations.Nullable;

/** Runs applications one after the other, and plants defects in the one that runs. */
final class GraftHost {

    static final String PLANT = "plant ";
    static final String PULL = "pull";
    static final String PLANTED = "planted";

    private GraftHost() {}

    public static void main(String[] port) throws IOException {
        ApplicationHost.serve(port, GraftHost::obeyed);
    }

    private static @Nullable String obeyed(String order) {
        if (order.startsWith(PLANT)) {
            Surgeon.plant(Defects.named(order.substring(PLANT.length())).grafts());
            return PLANTED;
        }
        return order.equals(PULL) ? String.valueOf(Surgeon.pull()) : null;
    }
}
