package org.jianhui.workbench.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.workbench.organisation.AreaNames;
import org.jianhui.workbench.web.SpokenInPages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Says where somebody looked, in templates {@code @seen}: what kind of page, in which form, about what. */
final class SeenPlace implements SpokenInPages {

    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("election", "/elections/"),
            Map.entry("founding", "/foundings/"),
            Map.entry("history", "/histories/"),
            Map.entry("term", "/terms/"),
            Map.entry("assembly", "/assemblies/"),
            Map.entry("membership", "/members/"),
            Map.entry("entry", "/ledger/"),
            Map.entry("receipt", "/dues/receipts/"),
            Map.entry("handin", "/dues/hand-ins/"),
            Map.entry("import", "/ledger/imports/"),
            Map.entry("realname", "/real-name/batches/"));

    private final AreaNames areas;
    private final MessageSource messages;

    SeenPlace(AreaNames areas, MessageSource messages) {
        this.areas = areas;
        this.messages = messages;
    }

    /**
     * One thing a look was about.
     *
     * @param page where it is shown; null if it has no page
     */
    public record About(String id, String text, @Nullable String page) {}

    /** Kind and form: {@code 候选人与选举 · 文件}. */
    public String of(String asked) {
        String path = asked.substring(asked.indexOf(' ') + 1);
        String inside = path.startsWith("/api/") ? path.substring(4) : path;
        String folder = inside.substring(1).replaceAll("[/.].*", "");
        String form = inside.matches(".*(\\.pdf|\\.csv|\\.xlsx|/\\{format}|/copies|/files/.*|/attachments/.*)")
                ? "file"
                : path.startsWith("/api/") ? "api" : "page";
        return text("look.at." + folder, text("look.at.other", "")) + " · " + text("look.form." + form, form);
    }

    public List<About> about(List<String> ids) {
        return ids.stream().map(this::about).toList();
    }

    /** A personal field by its stable id. */
    public String field(String id) {
        return text("look.field." + id, id);
    }

    private About about(String id) {
        String kind = id.replaceAll("-.*", "");
        return switch (kind) {
            case UnionId.PREFIX -> new About(id, areas.of(new UnionId(id)), null);
            case VillageId.PREFIX -> new About(id, areas.of(new VillageId(id)), null);
            default ->
                new About(id, text("look.about." + kind, id), PAGES.containsKey(kind) ? PAGES.get(kind) + id : null);
        };
    }

    private String text(String key, String otherwise) {
        Locale locale = LocaleContextHolder.getLocale();
        return String.valueOf(messages.getMessage(key, null, otherwise, locale));
    }
}
