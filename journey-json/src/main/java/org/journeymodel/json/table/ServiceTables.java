package org.journeymodel.json.table;

import static org.journeymodel.json.shape.TextShape.ID;
import static org.journeymodel.json.shape.TextShape.TEXT;

import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.space.Position;
import org.journeymodel.core.space.Zone;
import org.journeymodel.json.shape.NumberShape;

/** The JSON of service blueprints and floor plans. */
final class ServiceTables {

    static final ObjectShape<BlueprintItem, ?> BLUEPRINT_ITEM = Table.of(
                    "a blueprint item", BlueprintItem::builder, BlueprintItem.Builder::build)
            .required("text", TEXT, BlueprintItem::text, BlueprintItem.Builder::text)
            .optional("team", ID, BlueprintItem::team, BlueprintItem.Builder::team)
            .optional("system", TEXT, BlueprintItem::system, BlueprintItem.Builder::system)
            .onOneLine()
            .shape();

    static final ObjectShape<Blueprint, ?> BLUEPRINT = Table.of(
                    "a blueprint", Blueprint::builder, Blueprint.Builder::build)
            .list("physicalEvidence", BLUEPRINT_ITEM, Blueprint::physicalEvidence, Blueprint.Builder::physicalEvidence)
            .list("frontStage", BLUEPRINT_ITEM, Blueprint::frontStage, Blueprint.Builder::frontStage)
            .list("backStage", BLUEPRINT_ITEM, Blueprint::backStage, Blueprint.Builder::backStage)
            .list("supportProcesses", BLUEPRINT_ITEM, Blueprint::supportProcesses, Blueprint.Builder::supportProcesses)
            .shape();

    static final ObjectShape<Zone, ?> ZONE = Table.of("a zone", Zone::builder, Zone.Builder::build)
            .required("id", ID, Zone::id, Zone.Builder::id)
            .required("name", TEXT, Zone::name, Zone.Builder::name)
            .optional("floor", TEXT, Zone::floor, Zone.Builder::floor)
            .required("x", NumberShape.ANY, Zone::x, Zone.Builder::x)
            .required("y", NumberShape.ANY, Zone::y, Zone.Builder::y)
            .required("width", NumberShape.POSITIVE, Zone::width, Zone.Builder::width)
            .required("height", NumberShape.POSITIVE, Zone::height, Zone.Builder::height)
            .countedAsElement()
            .onOneLine()
            .shape();

    static final ObjectShape<Position, ?> POSITION = Table.of("a position", Position::builder, Position.Builder::build)
            .required("x", NumberShape.ANY, Position::x, Position.Builder::x)
            .required("y", NumberShape.ANY, Position::y, Position.Builder::y)
            .onOneLine()
            .shape();

    private ServiceTables() {}
}
