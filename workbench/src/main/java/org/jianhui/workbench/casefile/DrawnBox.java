package org.jianhui.workbench.casefile;

/** A place in a drawing, in its units, from its upper left corner. */
record DrawnBox(double x, double y, double width, double height) {}
