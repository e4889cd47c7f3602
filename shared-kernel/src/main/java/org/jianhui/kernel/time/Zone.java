package org.jianhui.kernel.time;

import java.time.ZoneId;

/** The one zone of the plan. */
public final class Zone {

    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private Zone() {}
}
