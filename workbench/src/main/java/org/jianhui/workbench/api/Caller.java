package org.jianhui.workbench.api;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.IdempotencyKey;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.workbench.security.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * Who makes this request, and the way to act for it: declare it as a parameter of a controller method. In a page's post
 * and an API call alike it carries the idempotency key and the canonical body.
 */
public final class Caller {

    private final SignedIn who;
    private final RequestId request;
    private final @Nullable IdempotencyKey key;
    private final Acting acting;
    private final Acts acts;

    Caller(SignedIn who, RequestId request, @Nullable IdempotencyKey key, Acting acting, Acts acts) {
        this.who = who;
        this.request = request;
        this.key = key;
        this.acting = acting;
        this.acts = acts;
    }

    public AccountId account() {
        return who.account().id();
    }

    public PersonId person() {
        return who.account().person();
    }

    public String login() {
        return who.account().login();
    }

    /** Whether the account holds the role anywhere today; for showing or hiding only, never instead of the authority. */
    public boolean holds(String role) {
        return who.account().roles().contains(role);
    }

    /** Whether the account acts for a union anywhere today, as its preparatory group or its committee; for showing only. */
    public boolean actsForUnion() {
        return holds(Role.PREPARATORY_GROUP.name()) || holds(Role.UNION_COMMITTEE.name());
    }

    /** The idempotency key this request came with, for ports that perform several acts. */
    public @Nullable IdempotencyKey key() {
        return key;
    }

    public RequestId requestId() {
        return request;
    }

    /** The act of this request, as it is performed or sealed under; the same request gives the same id. */
    public Act act(@Nullable ActDetails details) {
        return acting.act(who.actor(), request, details);
    }

    /**
     * Performs the act in one transaction.
     *
     * @throws org.jianhui.kernel.rule.RuleViolated and the other refusals of {@link Acts}
     */
    public Outcome perform(@Nullable ActDetails details, Acts.Work work) {
        return acts.perform(act(details), key, work);
    }

    /**
     * Performs one of several acts of this request, in a transaction and under a key of its own: when the request is sent
     * again, the parts that were done answer again, unperformed, and the others are tried once more.
     *
     * @param part what tells it from the request's other acts
     */
    public Outcome performPart(@Nullable ActDetails details, String part, Acts.Work work) {
        @Nullable
        IdempotencyKey own = key == null ? null : new IdempotencyKey(key.owner(), partKey(key.key(), part), key.body());
        return acts.perform(act(details), own, work);
    }

    /** Of one length, whatever the client's key is. */
    private static String partKey(String whole, String part) {
        return "part-" + UUID.nameUUIDFromBytes((whole + "|" + part).getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #perform(ActDetails, Acts.Work)}, for an act made earlier by {@link #act}. */
    public Outcome perform(Act act, Acts.Work work) {
        return acts.perform(act, key, work);
    }
}
