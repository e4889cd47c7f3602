package org.jianhui.command.eventstore;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/** Stores tokens as JSON under stable names; no other type can be written or read. */
public final class TokenSerializer extends Jackson3Serializer {

    private static final Map<String, Class<?>> TYPES = Map.of(
            "log", LogToken.class,
            "replay", ReplayToken.class,
            "merged", MergedTrackingToken.class,
            "config", ConfigToken.class);

    public TokenSerializer() {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(mapper -> {
            mapper.annotationIntrospector(new StableNames());
            TYPES.forEach((name, type) -> mapper.registerSubtypes(new NamedType(type, name)));
        }));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        Class<?> known = TYPES.get(type.getName());
        if (known == null) {
            throw new SerializationException("not a token: " + type.getName());
        }
        return known;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type == null || type == Void.class) {
            return SerializedType.emptyType();
        }
        return TYPES.entrySet().stream()
                .filter(entry -> entry.getValue() == type)
                .map(entry -> (SerializedType) new SimpleSerializedType(entry.getKey(), null))
                .findFirst()
                .orElseThrow(() -> new SerializationException("not a token: " + type.getName()));
    }

    /** Axon's tokens name each other by class; here they use the stable names. */
    private static final class StableNames extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
            JsonTypeInfo.@Nullable Value info = super.findPolymorphicTypeInfo(config, annotated);
            return info == null ? null : info.withIdType(JsonTypeInfo.Id.NAME).withPropertyName("k");
        }
    }
}
