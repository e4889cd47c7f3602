package org.jianhui.workbench.casefile;

/** Where a line begins, bends or ends. */
record DrawnPoint(double x, double y) {}
