package org.yian.reports;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/**
 * Gives the components of records to a template's fields of the same names ({@code home.name} for a record within); records
 * have no getters, so beans' sources do not serve.
 */
public final class RecordDataSource implements JRDataSource {

    private static final Map<Class<?>, Map<String, RecordComponent>> COMPONENTS = new ConcurrentHashMap<>();

    private final Iterator<? extends Record> records;
    private @Nullable Record current;

    public RecordDataSource(List<? extends Record> records) {
        this.records = records.iterator();
    }

    @Override
    public boolean next() {
        if (!records.hasNext()) {
            return false;
        }
        current = records.next();
        return true;
    }

    @Override
    @Nullable
    public Object getFieldValue(JRField field) throws JRException {
        if (current == null) {
            throw new JRException("no current record");
        }
        Object value = current;
        for (String name : field.getName().split("\\.", -1)) {
            value = value == null ? null : value((Record) value, name);
        }
        return value;
    }

    /** The value of a record's component. */
    static @Nullable Object value(Record owner, String name) throws JRException {
        RecordComponent component = components(owner.getClass()).get(name);
        if (component == null) {
            throw new JRException(owner.getClass().getSimpleName() + " has no " + name);
        }
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new JRException(failure);
        }
    }

    static Map<String, RecordComponent> components(Class<?> type) {
        return COMPONENTS.computeIfAbsent(type, record -> Stream.of(record.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, Function.identity())));
    }
}
