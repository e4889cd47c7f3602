package org.jianhui.workbench.web;

import java.util.Set;

/**
 * One line of the left menu, contributed as a bean by the capability it leads to. Its text is the message {@code
 * menu.<name>}.
 *
 * @param order place in the menu, ascending
 * @param icon name of a bootstrap icon, without the prefix {@code bi-}
 * @param path where it leads; it is marked as current on this path and below it
 * @param roles role names of which one must be held; empty: every account
 */
public record MenuEntry(int order, String name, String icon, String path, Set<String> roles) {

    public static MenuEntry of(int order, String name, String icon, String path, String... roles) {
        return new MenuEntry(order, name, icon, path, Set.of(roles));
    }

    boolean isCurrent(String at) {
        return path.equals("/") ? at.equals("/") : at.equals(path) || at.startsWith(path + "/");
    }
}
