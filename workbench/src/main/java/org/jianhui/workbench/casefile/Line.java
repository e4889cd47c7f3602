package org.jianhui.workbench.casefile;

/** A name and what it is. */
public record Line(String name, String value) {}
