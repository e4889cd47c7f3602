package org.jianhui.workbench.reading;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.LookId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.Accounts;
import org.jianhui.query.projection.Queries;
import org.jianhui.query.reading.FindLooks;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who looked, for who may watch over reading; shows logins and identifiers, and opens nothing. */
@Component
class LookDesk {

    private final Queries queries;
    private final Accounts accounts;

    LookDesk(Queries queries, Accounts accounts) {
        this.queries = queries;
        this.accounts = accounts;
    }

    /**
     * What is asked for.
     *
     * @param caseId identifier of a case; null or blank for everything
     * @param person null for anybody
     * @param login of the account that looked; null or blank for all
     */
    record Filter(
            @Nullable String caseId,
            @Nullable PersonId person,
            @Nullable String login) {

        /** As an address says it, where nothing may be said by an empty text. */
        static Filter of(@Nullable String caseId, @Nullable String person, @Nullable String login) {
            try {
                return new Filter(caseId, person == null || person.isBlank() ? null : new PersonId(person), login);
            } catch (IllegalArgumentException e) {
                throw new BadRequest("INVALID", "person");
            }
        }
    }

    /** @throws NotFound if no account has that login */
    FindLooks.Page page(Filter filter, @Nullable Cursor cursor, int limit, @Nullable SeenAt seenAt, Caller caller) {
        return page(filter, place(cursor), limit, seenAt, caller);
    }

    FindLooks.Page page(
            Filter filter, FindLooks.@Nullable Place after, int limit, @Nullable SeenAt seenAt, Caller caller) {
        FindLooks query = new FindLooks(
                given(filter.caseId()) ? filter.caseId() : null,
                filter.person(),
                given(filter.login()) ? account(String.valueOf(filter.login())) : null,
                after,
                limit);
        return queries.ask(query, caller.account(), seenAt);
    }

    /** How the next page is asked for; null on the last. */
    static @Nullable Cursor next(FindLooks.Page page) {
        FindLooks.@Nullable Place next = page.next();
        return next == null ? null : Cursor.after(next.at(), next.look());
    }

    @Nullable
    String loginOf(AccountId account) {
        return accounts.loginOf(account.value());
    }

    private AccountId account(String login) {
        return accounts.byLogin(login.strip())
                .map(Accounts.Account::account)
                .orElseThrow(() -> new NotFound("UNKNOWN", "no such account"));
    }

    private static FindLooks.@Nullable Place place(@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        List<String> keys = cursor.keys();
        try {
            return new FindLooks.Place(Instant.parse(keys.get(0)), new LookId(keys.get(1)));
        } catch (DateTimeParseException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new BadRequest("BAD_CURSOR", "cursor");
        }
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
