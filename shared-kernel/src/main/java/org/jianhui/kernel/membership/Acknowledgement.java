package org.jianhui.kernel.membership;

import java.time.LocalDate;

/**
 * The person has been shown the duties and rights P-01 to P-10.
 *
 * @param text version of the {@link JoiningTexts} shown
 */
public record Acknowledgement(String text, LocalDate on) {}
