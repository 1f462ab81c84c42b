namespace FrameworkRules.Reporting;

/// <summary>How HTML reports look. Each outcome has a colour, and those that matter a pattern; every bar stands above its counts in words.</summary>
internal static class HtmlStyle
{
    /// <summary>The patterns of bars and charts, as they stand in an SVG file.</summary>
    public const string PatternDefinitions = """
        <defs>
        <pattern id="hatched" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ink" width="1.4" height="5"/></pattern>
        <pattern id="halved" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="ink" width="6" height="1"/></pattern>
        <pattern id="dotted" width="5" height="5" patternUnits="userSpaceOnUse"><circle class="ink" cx="2" cy="2" r="0.9"/></pattern>
        </defs>

        """;

    /// <summary>The patterns, for a page.</summary>
    public const string Patterns =
        $"<svg width=\"0\" height=\"0\" style=\"position:absolute\" aria-hidden=\"true\">{PatternDefinitions}</svg>\n";

    /// <summary>The style sheet.</summary>
    public const string Sheet = """
        :root { color-scheme: light dark; --page: #fff; --text: #1b1f24; --soft: #57606a; --line: #d0d7de; --band: #f6f8fa; --link: #0b5cad;
          --met: #9fd3a8; --part: #f0d58a; --unmet: #f0a9a0; --contested: #cdb6ea; --unknown: #c3cbd4; --none: #e7eaee; --ink: rgba(0,0,0,.28); --on: #1b1f24; }
        @media (prefers-color-scheme: dark) { :root { --page: #14181d; --text: #e4e8ec; --soft: #a3adb8; --line: #363d46; --band: #1d232a; --link: #7db8f5;
          --met: #2f6b3c; --part: #77611a; --unmet: #86362d; --contested: #5a4380; --unknown: #4a535e; --none: #2a3138; --ink: rgba(255,255,255,.25); --on: #f2f4f6; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 62rem; background: var(--page); color: var(--text);
          font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", sans-serif; overflow-wrap: anywhere; }
        h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
        h2 { font-size: 1.25rem; margin: 2rem 0 .6rem; padding-bottom: .25rem; border-bottom: 2px solid var(--line); }
        h3 { font-size: 1rem; margin: 1.2rem 0 .4rem; }
        p, ul { margin: .4rem 0; }
        ul { padding-inline-start: 1.2rem; }
        li { margin: .3rem 0; }
        header p, footer { color: var(--soft); font-size: .9rem; }
        #summary > p { font-size: 1.1rem; }
        a { color: var(--link); }
        nav ol { columns: 3 14rem; column-gap: 2rem; margin: 1rem 0 0; padding-block: .7rem; padding-inline: 2.2rem 1rem; background: var(--band); border: 1px solid var(--line); border-radius: 6px; font-size: .9rem; }
        nav li { margin: .1rem 0; break-inside: avoid; }
        table { border-collapse: collapse; width: 100%; margin: .6rem 0; font-size: .92rem; }
        table.grid { table-layout: fixed; }
        th, td { text-align: start; vertical-align: top; padding: .4rem .5rem; border-bottom: 1px solid var(--line); }
        thead th, thead td { background: var(--band); }
        .more { font-size: .92rem; }
        summary { cursor: pointer; } summary h2 { display: inline-block; width: calc(100% - 1.5rem); margin-top: 1.5rem; }
        .bars th { width: 15rem; font-weight: 600; }
        .bar { display: block; width: 100%; max-width: 40rem; height: auto; }
        .bar text { font-size: 10px; text-anchor: middle; fill: var(--on); }
        .counts { color: var(--soft); font-size: .85rem; }
        .lanes { margin: .6rem 0; overflow-x: auto; }
        .lanes svg { display: block; width: 100%; min-width: 44rem; height: auto; }
        .lanes text { font-size: 11px; fill: var(--text); } .lanes .head { font-weight: 600; } .lanes .soft { fill: var(--soft); }
        .lanes .in { fill: var(--on); text-anchor: middle; font-size: 10px; } .lanes .tick { stroke: var(--line); } .lanes .mark { stroke: var(--text); stroke-dasharray: 2 3; }
        .ink { fill: var(--ink); }
        .met { --tone: var(--met); } .part { --tone: var(--part); } .unmet { --tone: var(--unmet); }
        .contested { --tone: var(--contested); } .unknown { --tone: var(--unknown); } .none { --tone: var(--none); }
        rect.met, rect.part, rect.unmet, rect.contested, rect.unknown, rect.none { fill: var(--tone); }
        .o { background: var(--tone); color: var(--on); padding: 0 .35em; border-radius: 3px; font-weight: 600; white-space: nowrap; }
        .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(0, 1fr)); grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 1.5rem; }
        .sides > div { min-width: 0; }
        .sides h3 { margin-top: .4rem; }
        @media (max-width: 640px) {
          body { padding: 1rem .75rem 2rem; }
          .sides { display: block; }
          nav ol { columns: auto; padding: .5rem .7rem; } nav li { display: inline; } nav li + li::before { content: "· "; }
          table.grid, table.grid tbody, table.grid tr, table.grid td, .bars, .bars tbody, .bars tr, .bars th, .bars td { display: block; width: auto; }
          table.grid thead, .bars thead, table.grid colgroup { display: none; }
          table.grid tr, .bars tr { border: 1px solid var(--line); border-radius: 6px; margin: .6rem 0; padding: .2rem 0; }
          table.grid td, .bars th, .bars td { border: 0; padding: .2rem .6rem; }
          table.grid td:empty { display: none; }
          table.grid td::before { content: attr(data-head); display: block; color: var(--soft); font-size: .8rem; }
        }
        @page { size: A4; margin: 14mm 13mm; }
        @media print {
          :root { color-scheme: light; --page: #fff; --text: #000; --soft: #444; --line: #bbb; --band: #f4f4f4; --link: #000;
            --met: #c9e7ce; --part: #f4e4b4; --unmet: #f3c4be; --contested: #e0d3f1; --unknown: #d9dee4; --none: #eceff2; --ink: rgba(0,0,0,.28); --on: #000; }
          html { font-size: 8.6pt; } body { padding: 0; max-width: none; line-height: 1.35; }
          h1 { font-size: 14pt; } h2 { font-size: 11pt; margin: 8pt 0 4pt; } h3 { font-size: 9pt; margin: 6pt 0 2pt; }
          #summary > p { font-size: 10pt; }
          p, ul, li { margin: 2pt 0; }
          th, td { padding: 2pt 4pt; }
          nav { display: none; }
          h2, h3 { break-after: avoid; } tr, li { break-inside: avoid; } thead { display: table-header-group; }
          .bar { max-width: 110mm; } .lanes { overflow: visible; } .lanes svg { min-width: 0; }
          .o { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
          svg { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
          section:not(.detail) + .detail { break-before: page; }
          summary { list-style: none; } summary::-webkit-details-marker { display: none; } summary h2 { width: 100%; margin-top: 8pt; }
          details:not([open])::details-content { content-visibility: visible; block-size: auto; }
          .more a { text-decoration: none; }
        }

        """;

    public static string ClassOf(Outcome? outcome) =>
        outcome switch
        {
            Outcome.Met => "met",
            Outcome.PartiallyMet => "part",
            Outcome.Unmet => "unmet",
            Outcome.Contested => "contested",
            Outcome.Unknown => "unknown",
            _ => "none",
        };

    public static string? PatternOf(Outcome outcome) =>
        outcome switch
        {
            Outcome.PartiallyMet => "halved",
            Outcome.Unmet => "hatched",
            Outcome.Contested => "dotted",
            _ => null,
        };
}
