package org.jianhui.command.eventstore;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jianhui.kernel.event.EventNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/**
 * Stored events as JSON under their stable names. The names announced by the capabilities are the allow-list: no other
 * class can be written or read, whatever a row says.
 */
public class EventSerializer extends Jackson3Serializer {

    private static final String METADATA = MetaData.class.getName();

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final EventNames names;
    private final Map<Class<?>, SerializedType> types = new ConcurrentHashMap<>();
    private final Map<Class<?>, ObjectWriter> writers = new ConcurrentHashMap<>();
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    public EventSerializer(EventNames names) {
        super(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .changeDefaultPropertyInclusion(
                                inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))));
        this.names = names;
    }

    /** JSON of an event or of its metadata, as it is stored and hashed. */
    String json(Object value) {
        return writers.computeIfAbsent(
                        value.getClass(), type -> getObjectMapper().writerFor(type))
                .writeValueAsString(value);
    }

    /** What {@link #json} made of an act's metadata. */
    Map<String, String> metadata(String json) {
        return getObjectMapper().readValue(json, TEXTS);
    }

    @Override
    protected ObjectReader getReader(Class<?> type) {
        return readers.computeIfAbsent(type, known -> getObjectMapper().readerFor(known));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> stored) {
        if (stored.getData() instanceof String json) {
            return (T) getReader(classForType(stored.getType())).readValue(json);
        }
        return super.deserialize(stored);
    }

    /** @throws UnknownEvent if this node does not know the name, or knows it in another revision */
    @Override
    public Class<?> classForType(SerializedType stored) {
        if (stored.getName().equals(METADATA)) {
            return MetaData.class;
        }
        @Nullable Class<?> type = known(stored);
        if (type == null) {
            throw new UnknownEvent(stored.getName(), String.valueOf(stored.getRevision()));
        }
        return type;
    }

    /** Whether this node can read it. */
    boolean knows(SerializedType stored) {
        return stored.getName().equals(METADATA) || known(stored) != null;
    }

    private @Nullable Class<?> known(SerializedType stored) {
        @Nullable Class<?> type = names.type(stored.getName());
        return type != null && EventNames.reads(type, String.valueOf(stored.getRevision())) ? type : null;
    }

    /** @throws UnknownEvent if no capability announced the class: it could not be read again */
    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        return types.computeIfAbsent((Class<?>) type, this::announced);
    }

    private SerializedType announced(Class<?> type) {
        if (MetaData.class == type) {
            return new SimpleSerializedType(METADATA, null);
        }
        String name = EventNames.name(type);
        String revision = String.valueOf(EventNames.revision(type));
        if (names.type(name) != type) {
            throw new UnknownEvent(name, revision);
        }
        return new SimpleSerializedType(name, revision);
    }
}
