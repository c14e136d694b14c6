package org.journeymodel.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.journeymodel.core.model.Journey;

/** A value type of this module, seen by reflection. */
record ValueType(Class<?> type) {

    /** {@return every value type there is among the compiled classes, by name} */
    static List<ValueType> all() {
        try {
            Path classes = Path.of(Journey.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(classes)) {
                return files.map(file -> classes.relativize(file).toString())
                        .filter(name -> name.endsWith(".class") && name.startsWith("org"))
                        .sorted()
                        .map(ValueType::load)
                        .filter(ValueType::isValueType)
                        .map(ValueType::new)
                        .toList();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (URISyntaxException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length())
                .replace('/', '.')
                .replace('\\', '.');
        try {
            return Class.forName(name, false, ValueType.class.getClassLoader());
        } catch (ClassNotFoundException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static boolean isValueType(Class<?> type) {
        return !type.isInterface()
                && Modifier.isAbstract(type.getModifiers())
                && Modifier.isPublic(type.getModifiers())
                && type.isSealed();
    }

    Class<?> implementation() {
        return type.getPermittedSubclasses()[0];
    }

    Optional<Class<?>> builderType() {
        return Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst();
    }

    /** Accessors of what a builder sets: abstract ones, and those with a default. */
    List<Method> attributes() {
        return accessors().filter(accessor -> !isDerived(accessor)).toList();
    }

    /** Accessors whose values are lists or maps, those computed from others included. */
    List<Method> collections() {
        return accessors()
                .filter(accessor -> Collection.class.isAssignableFrom(accessor.getReturnType())
                        || Map.class.isAssignableFrom(accessor.getReturnType()))
                .toList();
    }

    private Stream<Method> accessors() {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !Modifier.isFinal(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .sorted((a, b) -> a.getName().compareTo(b.getName()));
    }

    /** Derived values are left out of equality, and therefore out of serial form: transient. */
    private boolean isDerived(Method accessor) {
        try {
            return Modifier.isTransient(
                    implementation().getDeclaredField(accessor.getName()).getModifiers());
        } catch (NoSuchFieldException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** {@return the value anew, attribute by attribute, with one attribute taken from another} */
    Object rebuild(Object value, Optional<Method> replaced, Object other) {
        Object builder = invoke(method("builder"), null);
        for (Method attribute : attributes()) {
            boolean isReplaced = replaced.filter(attribute::equals).isPresent();
            set(builder, attribute, invoke(attribute, isReplaced ? other : value));
        }
        return build(builder);
    }

    Object build(Object builder) {
        return invoke(builderMethods("build").get(0), builder);
    }

    void set(Object builder, Method attribute, Object value) {
        for (Method setter : builderMethods(attribute.getName())) {
            Optional<?> argument = argumentFor(setter, value);
            if (argument.isPresent()) {
                invoke(setter, builder, argument.get());
                return;
            }
        }
        throw new IllegalStateException("No builder method takes " + attribute);
    }

    private static Optional<?> argumentFor(Method setter, Object value) {
        Class<?> parameter = setter.getParameterTypes()[0];
        if (parameter.isInstance(value)) {
            return Optional.of(value);
        }
        boolean fits = parameter.isPrimitive() || parameter.isInstance(content(value));
        return fits ? Optional.of(content(value)) : Optional.empty();
    }

    private static Object content(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.orElseThrow();
        }
        if (value instanceof OptionalInt optional) {
            return optional.orElseThrow();
        }
        if (value instanceof OptionalLong optional) {
            return optional.orElseThrow();
        }
        return value instanceof OptionalDouble optional ? optional.orElseThrow() : value;
    }

    List<Method> builderMethods(String name) {
        List<Method> methods = new ArrayList<>();
        for (Method method : builderType().orElseThrow().getMethods()) {
            if (method.getName().equals(name)) {
                methods.add(method);
            }
        }
        return methods;
    }

    Method method(String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .findFirst()
                .orElseThrow();
    }

    boolean has(String name) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals(name));
    }

    static Object invoke(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (IllegalAccessException fault) {
            throw new IllegalStateException(fault);
        } catch (InvocationTargetException fault) {
            throw new IllegalStateException(method + ": " + fault.getCause(), fault);
        }
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
