package org.jianhui.workbench.inspection;

import java.util.Arrays;
import java.util.function.Function;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.id.Id;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.TermId;

/** The kinds of cases whose events are shown, each known by the prefix of its identifiers. */
public enum CaseKind {
    ELECTION("/elections/", ElectionId.PREFIX, ElectionId::new),
    FOUNDING("/foundings/", FoundingId.PREFIX, FoundingId::new),
    HISTORY("/histories/", HistoryId.PREFIX, HistoryId::new),
    TERM("/terms/", TermId.PREFIX, TermId::new),
    MEMBERSHIP("/members/", MembershipId.PREFIX, MembershipId::new),
    ASSEMBLY("/assemblies/", AssemblyId.PREFIX, AssemblyId::new);

    private final String pages;
    private final String prefix;
    private final Function<String, Id> identifier;

    CaseKind(String pages, String prefix, Function<String, Id> identifier) {
        this.pages = pages;
        this.prefix = prefix;
        this.identifier = identifier;
    }

    /**
     * A case that is asked for.
     *
     * @param id its identifier
     * @param page the address of its page
     */
    public record Asked(String id, String page) {}

    /** @throws NotFound for what identifies no case */
    public static Asked of(String typed) {
        CaseKind kind = Arrays.stream(values())
                .filter(each -> typed.startsWith(each.prefix + "-"))
                .findFirst()
                .orElseThrow(CaseKind::unknown);
        try {
            String id = kind.identifier.apply(typed).value();
            return new Asked(id, kind.pages + id);
        } catch (IllegalArgumentException malformed) {
            throw unknown();
        }
    }

    private static NotFound unknown() {
        return new NotFound("UNKNOWN", "no such case");
    }
}
