package org.jianhui.workbench.web;

/**
 * Marks a bean whose public methods templates use, as a variable of the bean's name: {@code ${said.day(...)}}. Thymeleaf
 * refuses {@code @beans} inside the parameters of fragments.
 */
public interface SpokenInPages {}
