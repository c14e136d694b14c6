package org.journeymodel.core.fields;

/**
 * What a field is called.
 *
 * @param accessor in code
 * @param word by people; of a list or map, a single item
 */
record FieldName(String accessor, String word) {

    static FieldName of(String accessor) {
        return new FieldName(accessor, Field.wordsOf(accessor));
    }
}
