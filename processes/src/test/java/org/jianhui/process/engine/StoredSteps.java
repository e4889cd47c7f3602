package org.jianhui.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianhui.kernel.event.EventNames;
import org.jianhui.kernel.process.ProcessStep;
import org.jianhui.kernel.process.TokenReplay;
import org.jianhui.kernel.process.Tokens;
import org.jianhui.kernel.process.Tokens.Phase;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The steps as the event log holds them, compared with the engine in both directions. */
public final class StoredSteps {

    private static final EventNames NAMES = new EventNames(Set.of(ProcessStep.class));
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient sql;

    public StoredSteps(JdbcClient sql) {
        this.sql = sql;
    }

    public Map<String, List<ProcessStep>> streams() {
        Map<String, List<ProcessStep>> streams = new LinkedHashMap<>();
        sql.sql("SELECT stream, type, payload FROM log.event WHERE stream LIKE 'process-%' ORDER BY stream, seq")
                .query((row, number) -> streams.computeIfAbsent(
                                row.getString("stream").substring("process-".length()), key -> new ArrayList<>())
                        .add(read(row.getString("type"), row.getString("payload"))))
                .list();
        return streams;
    }

    public <S> List<S> all(Class<S> kind) {
        return streams().values().stream()
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Every run the events know stands so in the engine, and the engine has no run they do not know. */
    public void equalEngine(LiveTokens live) {
        Map<String, List<ProcessStep>> streams = streams();
        streams.forEach((instance, steps) -> {
            Tokens told = TokenReplay.of(steps);
            boolean over = told.phase() == Phase.ENDED || told.phase() == Phase.DELETED;
            assertThat(live.of(instance).isEmpty()).as("%s is over", instance).isEqualTo(over);
            live.of(instance).ifPresent(tokens -> assertThat(told).isEqualTo(tokens));
        });
        assertThat(streams.keySet())
                .containsAll(sql.sql("SELECT id_ FROM engine.act_ru_execution WHERE parent_id_ IS NULL")
                        .query(String.class)
                        .list());
    }

    private static ProcessStep read(String type, String payload) {
        return (ProcessStep) JSON.readValue(payload, NAMES.type(type));
    }
}
