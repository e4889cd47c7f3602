package org.jianhui.query.projection;

import java.util.HashMap;
import java.util.Map;
import org.jianhui.kernel.act.SeenAt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the reading positions of all nodes without claiming them. */
final class StoredTokens {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient sql;

    StoredTokens(JdbcClient sql) {
        this.sql = sql;
    }

    /** By segment; null where no position has been stored yet. */
    Map<Integer, @Nullable SeenAt> of(String processor) {
        Map<Integer, @Nullable SeenAt> places = new HashMap<>();
        sql.sql("SELECT segment, token FROM desk.token_entry WHERE processor_name = ?")
                .param(processor)
                .query(row -> {
                    @Nullable String token = row.getString("token");
                    places.put(row.getInt("segment"), token == null ? null : place(MAPPER.readTree(token)));
                });
        return places;
    }

    /** Whether the rows are being made anew and have not come to where they were. */
    boolean isReplaying(String processor) {
        return sql
                .sql("SELECT token FROM desk.token_entry WHERE processor_name = ? AND token_type = 'replay'")
                .param(processor)
                .query(String.class)
                .list()
                .stream()
                .map(MAPPER::readTree)
                .anyMatch(StoredTokens::isBehindItsReset);
    }

    /** The token stays one of a replay until the first event after it: that it is one says nothing. */
    private static boolean isBehindItsReset(JsonNode replay) {
        @Nullable SeenAt current = replay.hasNonNull("currentToken") ? place(replay.get("currentToken")) : null;
        @Nullable SeenAt reset = place(replay.get("tokenAtReset"));
        return current == null || (reset != null && current.compareTo(reset) < 0);
    }

    /** A replay token holds the place it has come to; a merged one the places of both parts. */
    private static @Nullable SeenAt place(JsonNode token) {
        for (String inner : new String[] {"currentToken", "lowerSegmentToken"}) {
            if (token.has(inner)) {
                return place(token.get(inner));
            }
        }
        return token.has("e")
                ? new SeenAt(
                        token.get("e").longValue(),
                        token.get("t").longValue(),
                        token.get("p").longValue())
                : null;
    }
}
