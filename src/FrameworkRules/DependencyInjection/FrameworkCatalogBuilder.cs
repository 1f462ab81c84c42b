namespace FrameworkRules;

/// <summary>Makes the catalog that a host's options ask for, and collects everything that is wrong with them.</summary>
internal sealed class FrameworkCatalogBuilder
{
    private readonly FrameworkRulesOptions options;
    private readonly List<string> problems = [];
    private readonly List<Framework> frameworks;

    private FrameworkCatalogBuilder(FrameworkRulesOptions options)
    {
        this.options = options;
        frameworks = [.. options.Frameworks];
    }

    public static (FrameworkCatalog Catalog, IReadOnlyList<string> Problems) Build(FrameworkRulesOptions options)
    {
        var builder = new FrameworkCatalogBuilder(options);
        return (builder.Build(), builder.problems);
    }

    private FrameworkCatalog Build()
    {
        var kinds = KindsTogether();
        CheckFrameworks(kinds);
        problems.AddRange(
            options.MissingSections.Select(path =>
                $"{path}: the configuration has no such section; where it may be missing, give {nameof(options.OverrideFrom)} optional: true."
            )
        );
        foreach (var asked in options.Overrides)
        {
            Apply(asked);
        }

        return new FrameworkCatalog(frameworks, options.Reading with { Kinds = kinds });
    }

    private KindSet KindsTogether()
    {
        var kinds = options.Reading.Kinds;
        foreach (var kind in options.Kinds.Except(kinds.Kinds))
        {
            if (kinds.Find(kind.Name) is null)
            {
                kinds = kinds.With(kind);
            }
            else
            {
                problems.Add($"There are two kinds of claim named \"{kind.Name}\"; give the host's own another name.");
            }
        }

        return kinds;
    }

    private void CheckFrameworks(KindSet kinds)
    {
        foreach (
            var twice in frameworks.GroupBy(framework => framework.Id, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1)
        )
        {
            problems.Add($"There are two frameworks with the id \"{twice.Key}\"; give the host's own another id.");
        }

        foreach (var framework in frameworks)
        {
            foreach (var kind in framework.KindsRead.Except(kinds.Kinds))
            {
                problems.Add(
                    $"{framework.Id} reads the kind of claim \"{kind.Name}\", which no submission could hold; add it with {nameof(options.AddKinds)}."
                );
            }
        }
    }

    private void Apply(ParameterOverride asked)
    {
        var position = frameworks.FindIndex(framework => string.Equals(framework.Id, asked.FrameworkId, asked.Naming));
        if (position < 0)
        {
            Complain(asked, FrameworkCatalog.NoFramework(asked.FrameworkId, frameworks));
            return;
        }

        var framework = frameworks[position];
        if (asked.ParameterName is not { } name)
        {
            Complain(
                asked,
                $"{JsonText.Quote($"{asked.Value}")} stands where a section with the names of parameters of {framework.Id} is expected."
            );
            return;
        }

        if (framework.FindParameter(name, asked.Naming) is not { } parameter)
        {
            Complain(asked, framework.NoParameter(name));
            return;
        }

        var value = asked.Value;
        if (value is null || (asked.IsText && !parameter.TryRead((string)value, out value)))
        {
            Complain(asked, parameter.Refusal(asked.Value as string ?? "nothing"));
            return;
        }

        if (parameter.Complaint(parameter.Widened(value)) is { } complaint)
        {
            Complain(asked, complaint);
            return;
        }

        frameworks[position] = framework.With(parameter.Name, value);
    }

    private void Complain(ParameterOverride asked, string complaint) => problems.Add($"{asked.Place}: {complaint}");
}
