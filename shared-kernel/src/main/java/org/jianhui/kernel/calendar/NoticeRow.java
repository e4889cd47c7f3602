package org.jianhui.kernel.calendar;

/**
 * One row of an import, as it was typed: a span of days off or of make-up working days.
 *
 * @param from first day, ISO date
 * @param to last day, ISO date; empty means one day
 * @param kind {@code off} or 休, {@code work} or 班
 * @param name Chinese name of the holiday
 */
public record NoticeRow(String from, String to, String kind, String name) {}
