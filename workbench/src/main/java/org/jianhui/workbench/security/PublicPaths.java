package org.jianhui.workbench.security;

import java.util.List;

/**
 * Paths that need no account, contributed as a bean by the capability that serves them, for example the notice board.
 *
 * @param patterns path patterns such as {@code /notices/**}; readable by GET only
 */
public record PublicPaths(List<String> patterns) {

    public static PublicPaths of(String... patterns) {
        return new PublicPaths(List.of(patterns));
    }
}
