package org.jianhui.query.projection;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the reading positions of all nodes without claiming them. */
final class StoredTokens {

    private final JdbcClient sql;
    private final Supplier<Configuration> axon;

    StoredTokens(JdbcClient sql, Supplier<Configuration> axon) {
        this.sql = sql;
        this.axon = axon;
    }

    /** By segment; null where no position has been stored yet. */
    Map<Integer, @Nullable TrackingToken> of(String processor) {
        Map<Integer, @Nullable TrackingToken> tokens = new HashMap<>();
        Serializer serializer = axon.get().serializer();
        sql.sql("SELECT segment, token, token_type FROM desk.token_entry WHERE processor_name = ?")
                .param(processor)
                .query(row -> {
                    @Nullable String token = row.getString("token");
                    tokens.put(
                            row.getInt("segment"),
                            token == null
                                    ? null
                                    : serializer.deserialize(new SimpleSerializedObject<>(
                                            token, String.class, row.getString("token_type"), null)));
                });
        return tokens;
    }
}
