package org.jianhui.workbench.casefile;

import org.jspecify.annotations.Nullable;

/**
 * An issued paper that is bound in a case file.
 *
 * @param page on which it begins, counted from the cover as 1; null before that is known
 */
public record Bound(String title, String number, @Nullable Integer page) {}
