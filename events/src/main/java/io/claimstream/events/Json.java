package io.claimstream.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/**
 * The one JSON codec: snake_case, absent instead of null, fields in the order of the record,
 * numbers without exponents, unknown fields ignored. The same event is the same bytes everywhere.
 */
public final class Json {
    private static final JsonMapper MAPPER = mapper();

    private Json() {}

    /**
     * A serde for one record type; null stays null, which is a tombstone.
     *
     * <p>It refuses to write what no topic takes: from here on a stage can still put the record aside, whereas
     * an error of the producer fails the transaction, and with it everything else that is in it.
     */
    public static <T> Serde<T> serde(Class<T> type) {
        return Serdes.serdeFrom(
                (topic, value) -> value == null ? null : bounded(topic, write(value)), (topic, bytes) -> {
                    try {
                        return bytes == null ? null : read(bytes, type);
                    } catch (IOException e) {
                        throw new SerializationException(
                                "%s on %s: %s".formatted(type.getSimpleName(), topic, reason(e)), e);
                    }
                });
    }

    private static byte[] bounded(String topic, byte[] event) {
        if (event.length > Topics.MAX_VALUE_BYTES) {
            throw new SerializationException(
                    "too large for %s: %d bytes, at most %d".formatted(topic, event.length, Topics.MAX_VALUE_BYTES));
        }
        return event;
    }

    /** The event as UTF-8 JSON. */
    public static byte[] write(Object event) {
        try {
            return MAPPER.writeValueAsBytes(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one event.
     *
     * @throws IOException if the bytes are not JSON or not of this shape; {@link #reason} says why
     */
    public static <T> T read(byte[] json, Class<T> type) throws IOException {
        T value = MAPPER.readValue(json, type);
        if (value == null) {
            throw new IOException("null is not a " + type.getSimpleName());
        }
        return value;
    }

    /** Why JSON could not be read, in one line, without the source's bytes. */
    public static String reason(IOException e) {
        if (e instanceof com.fasterxml.jackson.core.JsonProcessingException json) {
            var at = json.getLocation();
            String where = at == null ? "" : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr());
            return firstLine(json.getOriginalMessage()) + where;
        }
        return firstLine(e.getMessage());
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
    }

    /** The mapper itself, for trees and for writers of many lines; it must not be reconfigured. */
    public static JsonMapper mapper() {
        if (MAPPER != null) {
            return MAPPER;
        }
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(lowerCaseEnums())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
    }

    private static SimpleModule lowerCaseEnums() {
        return new SimpleModule("lower-case-enums")
                .addSerializer(new JsonSerializer<Enum<?>>() {
                    @Override
                    public void serialize(Enum<?> value, JsonGenerator to, SerializerProvider context)
                            throws IOException {
                        to.writeString(lower(value));
                    }

                    @Override
                    @SuppressWarnings({"unchecked", "rawtypes"})
                    public Class<Enum<?>> handledType() {
                        return (Class) Enum.class;
                    }
                })
                .addKeySerializer(Enum.class, new JsonSerializer<>() {
                    @Override
                    public void serialize(
                            @SuppressWarnings("rawtypes") Enum value, JsonGenerator to, SerializerProvider context)
                            throws IOException {
                        to.writeFieldName(lower(value));
                    }
                });
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
