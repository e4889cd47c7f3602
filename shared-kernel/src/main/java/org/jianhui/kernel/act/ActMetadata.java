package org.jianhui.kernel.act;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.PostId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/** An {@link Act} as the metadata of a stored event: strings under stable keys, absent where nothing is known. */
public final class ActMetadata {

    public static final String REQUEST = "requestId";
    public static final String CAUSATION = "causationId";
    public static final String CORRELATION = "correlationId";
    public static final String ACCOUNT = "account";
    public static final String PERSON = "person";
    public static final String ON_BEHALF_OF = "onBehalfOf";
    public static final String POST = "post";
    public static final String ACTED_ON = "actedOn";
    public static final String RECORDED_AT = "recordedAt";
    public static final String BACKDATED_BECAUSE = "backdatedBecause";
    public static final String SIMULATED = "simulated";
    public static final String EDITION = "edition";

    private ActMetadata() {}

    public static Map<String, String> of(Act act) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put(REQUEST, act.requestId().value());
        put(map, CAUSATION, act.causedBy());
        map.put(CORRELATION, act.causedBy() == null ? act.requestId().value() : act.causedBy());
        map.put(ACCOUNT, act.actor().account());
        put(map, PERSON, act.actor().person());
        put(map, ON_BEHALF_OF, act.onBehalfOf());
        put(map, POST, act.post());
        String received = act.receivedAt().toString();
        map.put(
                ACTED_ON,
                act.actedOn().equals(act.receivedAt())
                        ? received
                        : act.actedOn().toString());
        map.put(RECORDED_AT, received);
        put(map, BACKDATED_BECAUSE, act.backdatedBecause());
        if (act.simulated()) {
            map.put(SIMULATED, "true");
        }
        return map;
    }

    /** @throws IllegalArgumentException if the metadata is not that of an act */
    public static Act read(Map<String, ?> metadata) {
        String request = text(metadata, REQUEST);
        String account = text(metadata, ACCOUNT);
        if (request == null || account == null) {
            throw new IllegalArgumentException("metadata without an act");
        }
        String person = text(metadata, PERSON);
        String union = text(metadata, ON_BEHALF_OF);
        String post = text(metadata, POST);
        return new Act(
                new RequestId(request),
                new Actor(account, person == null ? null : new PersonId(person)),
                union == null ? null : new UnionId(union),
                post == null ? null : new PostId(post),
                Instant.parse(String.valueOf(metadata.get(ACTED_ON))),
                Instant.parse(String.valueOf(metadata.get(RECORDED_AT))),
                text(metadata, CAUSATION),
                text(metadata, BACKDATED_BECAUSE),
                "true".equals(text(metadata, SIMULATED)));
    }

    private static void put(Map<String, String> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value.toString());
        }
    }

    private static @Nullable String text(Map<String, ?> metadata, String key) {
        Object value = metadata.get(key);
        return value == null ? null : value.toString();
    }
}
