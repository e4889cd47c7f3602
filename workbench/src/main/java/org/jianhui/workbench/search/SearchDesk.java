package org.jianhui.workbench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.query.organisation.FindAreaNames;
import org.jianhui.query.projection.Queries;
import org.jianhui.query.search.FindCaseHits;
import org.jianhui.query.search.FindCaseHits.CaseHit;
import org.jianhui.query.search.FindPaperHits;
import org.jianhui.query.search.FindPaperHits.PaperHit;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.api.Cursor;
import org.jianhui.workbench.membership.FoundMembers;
import org.jianhui.workbench.search.Found.Group;
import org.jianhui.workbench.search.Found.Hit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Asks every group in the reader's name; a group the reader has no right to is left out without a word. Persons are found
 * through the keyed index alone: the number whole, the name as it was indexed (ADR 0115).
 */
final class SearchDesk {

    private final Queries queries;
    private final PersonalData data;
    private final FoundMembers members;
    private final MessageSource messages;

    SearchDesk(Queries queries, PersonalData data, FoundMembers members, MessageSource messages) {
        this.queries = queries;
        this.data = data;
        this.members = members;
        this.messages = messages;
    }

    /**
     * @param only this group, from {@code after} on; null for the beginning of each
     * @param seenAt the answer holds at least what is known there
     */
    Found find(
            @Nullable String typed,
            @Nullable SearchGroup only,
            @Nullable Cursor after,
            int limit,
            AccountId reader,
            @Nullable SeenAt seenAt) {
        if (after != null && only == null) {
            throw new BadRequest("BAD_CURSOR", "cursor");
        }
        Sought sought = Sought.of(typed);
        List<Group> groups = new ArrayList<>();
        if (!sought.nothing()) {
            FindAreaNames.Names names = queries.ask(new FindAreaNames(null), null);
            for (SearchGroup group : SearchGroup.values()) {
                if (only == null || only == group) {
                    Group found = group(group, sought, after, limit, reader, seenAt, names);
                    if (!found.hits().isEmpty()) {
                        groups.add(found);
                    }
                }
            }
        }
        return new Found(sought.text(), sought.day(), List.copyOf(groups));
    }

    private Group group(
            SearchGroup group,
            Sought sought,
            @Nullable Cursor after,
            int limit,
            AccountId reader,
            @Nullable SeenAt seenAt,
            FindAreaNames.Names names) {
        boolean aPerson = group == SearchGroup.PERSONS;
        if (aPerson ? sought.day() != null : sought.idNumber()) {
            return new Group(group, List.of(), null);
        }
        Supplier<Group> found = switch (group) {
            case PERSONS -> () -> persons(sought, after, limit, reader, names);
            case PAPERS -> () -> papers(sought, after, limit, reader, seenAt, names);
            case CASES -> () -> cases(sought, after, limit, reader, seenAt, names);
        };
        try {
            return found.get();
        } catch (Forbidden notTheirs) {
            return new Group(group, List.of(), null);
        }
    }

    private Group persons(
            Sought sought, @Nullable Cursor after, int limit, AccountId reader, FindAreaNames.Names names) {
        List<PersonId> found =
                data.find(sought.idNumber() ? PersonalField.ID_NUMBER : PersonalField.NAME, sought.text());
        FoundMembers.Page page =
                members.among(found, after == null ? null : after.first(MembershipId::new), limit, reader);
        return new Group(
                SearchGroup.PERSONS,
                page.lines().stream()
                        .map(line -> new Hit(
                                line.name().isEmpty() ? "—" : line.name(),
                                String.join(
                                        " · ",
                                        line.idNumber(),
                                        names.of(line.village()),
                                        text("choice.MemberStanding." + line.standing())),
                                "/members/" + line.membership(),
                                null))
                        .toList(),
                next(page.next()));
    }

    private Group papers(
            Sought sought,
            @Nullable Cursor after,
            int limit,
            AccountId reader,
            @Nullable SeenAt seenAt,
            FindAreaNames.Names names) {
        FindPaperHits query = new FindPaperHits(
                sought.day() == null ? sought.text() : null,
                sought.day(),
                after == null ? null : after.first(PaperId::new),
                limit);
        FindPaperHits.Page page = queries.ask(query, reader, seenAt);
        return new Group(
                SearchGroup.PAPERS,
                page.hits().stream().map(hit -> paper(hit, names)).toList(),
                next(page.next()));
    }

    private Hit paper(PaperHit hit, FindAreaNames.Names names) {
        String what = hit.kind() == null ? text("event." + hit.toldBy()) : text("papers.kind." + hit.kind());
        String union = hit.title() == null ? names.of(hit.union()) : hit.title();
        boolean listed = hit.caseKind().equals("election")
                || hit.caseKind().equals("founding")
                || hit.caseKind().equals("history");
        String place = hit.written() ? "/papers#" + hit.paper() : "#papers";
        return new Hit(
                hit.number().isEmpty() ? what : hit.number(),
                hit.number().isEmpty() ? union : what + " · " + union,
                path(hit.caseKind(), hit.caseId()) + (listed ? place : ""),
                hit.dated());
    }

    private Group cases(
            Sought sought,
            @Nullable Cursor after,
            int limit,
            AccountId reader,
            @Nullable SeenAt seenAt,
            FindAreaNames.Names names) {
        boolean byDay = sought.day() != null;
        FindCaseHits query = new FindCaseHits(
                byDay ? null : sought.text(),
                byDay ? List.of() : called(sought.text(), names),
                sought.day(),
                after == null ? null : after.keys().get(0),
                limit);
        FindCaseHits.Page page = queries.ask(query, reader, seenAt);
        return new Group(
                SearchGroup.CASES,
                page.hits().stream().map(hit -> caseOf(hit, names)).toList(),
                page.next() == null ? null : Cursor.after(page.next()));
    }

    private Hit caseOf(CaseHit hit, FindAreaNames.Names names) {
        return new Hit(
                hit.title() == null ? names.of(hit.union()) : hit.title(),
                text("search.case." + hit.kind()),
                path(hit.kind(), hit.caseId()),
                hit.openedOn());
    }

    private static List<UnionId> called(String text, FindAreaNames.Names names) {
        return names.names().entrySet().stream()
                .filter(each -> each.getKey().startsWith(UnionId.PREFIX + "-")
                        && each.getValue().contains(text))
                .map(each -> new UnionId(each.getKey()))
                .toList();
    }

    private static String path(String kind, String caseId) {
        String pages = switch (kind) {
            case "assembly" -> "assemblies";
            case "history" -> "histories";
            default -> kind + "s";
        };
        return "/" + pages + "/" + caseId;
    }

    private static @Nullable Cursor next(@Nullable Object id) {
        return id == null ? null : Cursor.after(id);
    }

    private String text(String key) {
        Locale locale = LocaleContextHolder.getLocale();
        return String.valueOf(messages.getMessage(key, null, key, locale));
    }
}
