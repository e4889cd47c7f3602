package org.jianhui.kernel.election;

/**
 * Where objections are received, as printed on the notice: an office, never a private person.
 *
 * @param office name of the office
 * @param phone its published number
 * @param address where it is
 */
public record ObjectionContact(String office, String phone, String address) {}
