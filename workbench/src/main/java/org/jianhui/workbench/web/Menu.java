package org.jianhui.workbench.web;

import java.util.Comparator;
import java.util.List;
import org.jianhui.workbench.security.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The left menu as the signed-in account may see it; what it hides is refused by the authority as well. */
public final class Menu implements SpokenInPages {

    private final List<MenuEntry> entries;

    Menu(List<MenuEntry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
    }

    /** A line to show. */
    public record Line(String name, String icon, String path, boolean current) {}

    public List<Line> lines(String at) {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (!(known instanceof SignedIn who) || who.isFirst()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> entry.roles().isEmpty()
                        || entry.roles().stream()
                                .anyMatch(role -> who.account().roles().contains(role)))
                .map(entry -> new Line(entry.name(), entry.icon(), entry.path(), entry.isCurrent(at)))
                .toList();
    }
}
