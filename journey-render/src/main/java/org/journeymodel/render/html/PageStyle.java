package org.journeymodel.render.html;

import org.journeymodel.render.layout.Grid;
import org.journeymodel.render.layout.PathData;
import org.journeymodel.render.style.Theme;
import org.journeymodel.render.svg.Ink;
import org.journeymodel.render.svg.StyleSheet;

/** The style sheet of a page around its picture. It holds nothing of any journey. */
final class PageStyle {

    private PageStyle() {}

    static String of(Theme theme) {
        String css = "\n" + colours(theme == Theme.DARK)
                + """
                body{margin:0;background:var(--paper);color:var(--text);font:15px/1.5 %s}
                main{padding:20px 24px}
                h1{font-size:26px;margin:0 0 4px}
                header p{margin:0 0 4px;color:var(--muted);max-width:100ch}
                .cards{display:flex;flex-wrap:wrap;gap:16px;margin:16px 0}
                .cards section{flex:1 1 280px;max-width:520px;border:1px solid var(--line);border-radius:8px;padding:12px 16px}
                .cards h2{font-size:15px;margin:0 0 4px}
                .cards ul{list-style:none;margin:0;padding:0}
                .cards ol{margin:0;padding-inline-start:22px}
                .ranked li::marker{color:var(--alarm);font-weight:bold}
                .deviations li::marker{color:var(--deviation);font-weight:bold}
                .quote{font-style:italic;color:var(--muted)}
                .map{display:flex;overflow-x:auto;border-block:1px solid var(--line)}
                .map:focus-visible,.words [tabindex]:focus{outline:3px solid var(--focus);outline-offset:2px}
                .map svg{display:block;flex:none}
                .map .titles{position:sticky;left:0;z-index:1;margin-inline-end:-%spx;pointer-events:none}
                @media(max-width:640px){.map .titles{display:none}}
                .sheets{display:none}
                .jm a{outline:none}
                .jm a .jm-hot{pointer-events:all}
                .jm a:hover .jm-hot,.jm a:focus .jm-hot{stroke:var(--focus);stroke-width:3px}
                .jm .jm-tip{visibility:hidden;pointer-events:none}
                .jm a:hover .jm-tip,.jm a:focus .jm-tip{visibility:visible}
                .words{max-width:90ch}
                .words h2{font-size:21px;margin:28px 0 4px}
                .words h3{font-size:18px;margin:24px 0 4px}
                .words h4{font-size:16px;margin:16px 0 2px}
                .words ul{margin:0;padding-inline-start:22px}
                @media print{@page{size:landscape;margin:10mm}.map{overflow:visible;border:0}
                .map.wide,.map .titles{display:none}.sheets{display:block}
                .sheets>svg{display:block;width:100%%;max-height:175mm;break-inside:avoid;margin-block:3mm}
                .map svg{width:100%%;height:auto;flex:auto}main{padding:0}.words{break-before:page;max-width:none}.words h2,.words h3,.words h4{break-after:avoid}}
                """.formatted(StyleSheet.FONTS, PathData.coordinate(Grid.MARGIN + Grid.LANE_TITLES));
        return theme == Theme.AUTO
                ? css + "@media screen and (prefers-color-scheme:dark){" + colours(true) + "}\n"
                : css;
    }

    private static String colours(boolean dark) {
        return ":root{color-scheme:" + (dark ? "dark" : "light")
                + ";--paper:" + Ink.PAPER.in(dark)
                + ";--text:" + Ink.TEXT.in(dark)
                + ";--muted:" + Ink.MUTED.in(dark)
                + ";--line:" + Ink.HAIRLINE.in(dark)
                + ";--alarm:" + Ink.ALARM.in(dark)
                + ";--deviation:" + Ink.ON_DEVIATION.in(dark)
                + ";--focus:" + Ink.CURVE.in(dark)
                + "}\n";
    }
}
