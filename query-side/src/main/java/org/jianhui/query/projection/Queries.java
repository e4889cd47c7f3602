package org.jianhui.query.projection;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryResponseMessage;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jspecify.annotations.Nullable;

/** Asks the read side, in the reader's name. */
public final class Queries {

    private final Supplier<QueryBus> bus;

    Queries(Supplier<QueryBus> bus) {
        this.bus = bus;
    }

    /** As {@link #ask(Query, AccountId, SeenAt)}, without waiting for anything. */
    public <R> R ask(Query<R> query, @Nullable AccountId reader) {
        return ask(query, reader, null);
    }

    /**
     * @param reader who asks; null for the public, who may ask only what is posted
     * @param seenAt the answer contains at least everything up to here
     * @throws org.jianhui.kernel.act.Forbidden if the reader lacks the right
     * @throws org.jianhui.kernel.act.NotFound if there is no such thing, or the reader may not know of it
     * @throws StillUpdating if the views are not so far within two seconds
     * @throws NotSettled if it is asked as of a moment that is not yet complete
     */
    public <R> R ask(Query<R> query, @Nullable AccountId reader, @Nullable SeenAt seenAt) {
        Map<String, Object> metadata = new HashMap<>();
        if (reader != null) {
            metadata.put(QueryGuard.READER, reader.value());
        }
        if (seenAt != null) {
            metadata.put(QueryGuard.SEEN_AT, seenAt);
        }
        try {
            QueryResponseMessage<R> answer = bus.get()
                    .query(new GenericQueryMessage<>(query, ResponseTypes.instanceOf(query.answer()))
                            .withMetaData(metadata))
                    .join();
            if (answer.isExceptional()) {
                throw unwrapped(answer.exceptionResult());
            }
            return answer.getPayload();
        } catch (CompletionException e) {
            throw unwrapped(e.getCause());
        }
    }

    private static RuntimeException unwrapped(@Nullable Throwable cause) {
        return cause instanceof RuntimeException known ? known : new IllegalStateException("query failed", cause);
    }
}
