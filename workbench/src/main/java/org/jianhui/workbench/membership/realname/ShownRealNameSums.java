package org.jianhui.workbench.membership.realname;

import java.util.List;

/** How far the real-name system has come, in what the caller may read. */
record ShownRealNameSums(List<RealNameSum> lines) {

    public int members() {
        return lines.stream().mapToInt(RealNameSum::members).sum();
    }

    public int entered() {
        return lines.stream().mapToInt(RealNameSum::entered).sum();
    }

    public int waiting() {
        return lines.stream().mapToInt(RealNameSum::waiting).sum();
    }

    public int rejected() {
        return lines.stream().mapToInt(RealNameSum::rejected).sum();
    }

    public int missing() {
        return lines.stream().mapToInt(RealNameSum::missing).sum();
    }
}
