package org.journeymodel.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Field;
import java.util.BitSet;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether what a static field refers to cannot change; of a collection, its value tells. */
final class HoldAConstant extends ArchCondition<JavaField> {

    private static final Pattern UNMODIFIABLE =
            Pattern.compile("java\\.util\\.(ImmutableCollections|Collections)\\$.*");

    private static final Set<String> MUTABLE_TYPES = Set.of(
            BitSet.class.getName(),
            Date.class.getName(),
            StringBuilder.class.getName(),
            StringBuffer.class.getName(),
            ThreadLocal.class.getName());

    HoldAConstant() {
        super("hold a constant");
    }

    @Override
    public void check(JavaField field, ConditionEvents events) {
        JavaClass type = field.getRawType();
        if (type.isArray()
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || MUTABLE_TYPES.contains(type.getName())
                || isModifiableCollection(field)) {
            events.add(
                    SimpleConditionEvent.violated(field, field.getDescription() + " holds something that can change"));
        }
    }

    private static boolean isModifiableCollection(JavaField field) {
        JavaClass type = field.getRawType();
        if (!type.isAssignableTo(Collection.class) && !type.isAssignableTo(Map.class)) {
            return false;
        }
        return !UNMODIFIABLE.matcher(valueOf(field).getClass().getName()).matches();
    }

    private static Object valueOf(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Cannot read " + field.getFullName(), e);
        }
    }
}
