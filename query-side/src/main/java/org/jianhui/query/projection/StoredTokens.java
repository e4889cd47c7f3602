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

    boolean isReplaying(String processor) {
        return sql.sql(
                        "SELECT EXISTS (SELECT 1 FROM desk.token_entry WHERE processor_name = ? AND token_type = 'replay')")
                .param(processor)
                .query(Boolean.class)
                .single();
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
