package org.journeymodel.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.domain.ThrowsDeclaration;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/** Whether all that users can read in a class's declaration and in those of its members is allowed. */
final class ShowOnly extends ArchCondition<JavaClass> {

    private final DescribedPredicate<JavaClass> allowed;

    ShowOnly(DescribedPredicate<JavaClass> allowed) {
        super("show only types " + allowed.getDescription());
        this.allowed = allowed;
    }

    static boolean isSeen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Stream<JavaType> supertypes = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> bounds = type.getTypeParameters().stream()
                .map(JavaTypeVariable::getUpperBounds)
                .flatMap(Collection::stream);
        report(type, type.getDescription(), Stream.concat(supertypes, bounds).flatMap(ShowOnly::raw), events);

        type.getMembers().stream()
                .filter(member -> isSeen(member.getModifiers()))
                .forEach(member -> report(type, member.getDescription(), shownBy(member), events));
    }

    private static Stream<JavaClass> shownBy(JavaMember member) {
        Stream<JavaClass> involved = member.getAllInvolvedRawTypes().stream();
        if (member instanceof JavaCodeUnit unit) {
            return Stream.concat(involved, unit.getThrowsClause().stream().map(ThrowsDeclaration::getRawType));
        }
        return involved;
    }

    private static Stream<JavaClass> raw(JavaType type) {
        return type.getAllInvolvedRawTypes().stream();
    }

    private void report(JavaClass owner, String place, Stream<JavaClass> shown, ConditionEvents events) {
        shown.map(JavaClass::getBaseComponentType)
                .filter(type -> !type.isPrimitive() && !allowed.test(type))
                .distinct()
                .forEach(type -> events.add(SimpleConditionEvent.violated(owner, place + " shows " + type.getName())));
    }
}
