package org.jianhui.workbench.casefile;

/** A paragraph of a case file. */
public record Text(String said) implements Part {}
