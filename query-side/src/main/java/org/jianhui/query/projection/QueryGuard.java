package org.jianhui.query.projection;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.queryhandling.QueryMessage;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.act.rule.RightIsListed;
import org.jianhui.kernel.act.rule.RoleIsHeld;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.ReadRight;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every query: waits until the views have what the reader has seen, then asks the authority. A message that
 * is no {@link Query} is refused with {@code NOT_LISTED}.
 */
final class QueryGuard implements MessageDispatchInterceptor<QueryMessage<?, ?>> {

    /** Metadata key of the reading account. */
    static final String READER = "reader";
    /** Metadata key of the token the reader has seen. */
    static final String SEEN_AT = "seenAt";

    private final Supplier<Authority> authority;
    private final CaseFiles cases;
    private final SeenAtWaiter waiter;

    QueryGuard(Supplier<Authority> authority, CaseFiles cases, SeenAtWaiter waiter) {
        this.authority = authority;
        this.cases = cases;
        this.waiter = waiter;
    }

    @Override
    public BiFunction<Integer, QueryMessage<?, ?>, QueryMessage<?, ?>> handle(
            List<? extends QueryMessage<?, ?>> messages) {
        return (index, message) -> {
            if (!(message.getPayload() instanceof Query<?> query)) {
                throw new Forbidden(new RightIsListed(false), "a query without a right: " + message.getQueryName());
            }
            if (message.getMetaData().get(SEEN_AT) instanceof SeenAt seen) {
                waiter.await(seen, query.reads());
            }
            waiter.refuseWhileRebuilding(query.reads());
            if (query.right() != ReadRight.PUBLIC) {
                check(query, (String) message.getMetaData().get(READER));
            }
            return message;
        };
    }

    private void check(Query<?> query, @Nullable String reader) {
        if (reader == null) {
            throw new Forbidden(new RoleIsHeld(false), "no account");
        }
        authority.get().toRead(new AccountId(reader), query.right(), union(query.scope()));
    }

    private @Nullable UnionId union(ReadScope scope) {
        if (scope instanceof ReadScope.OfUnion of) {
            return of.union();
        }
        if (scope instanceof ReadScope.OfCase of) {
            return cases.unionOf(of.caseId()).orElseThrow(() -> new NotFound("CASE_UNKNOWN", "no such case"));
        }
        return null;
    }
}
