package org.jianhui.kernel.calendar;

/**
 * The published notice that makes a calendar year known.
 *
 * @param paper title, number or date of the notice
 * @param url where it was read
 */
public record YearNotice(int year, String paper, String url) {}
