using Microsoft.Extensions.Options;

namespace FrameworkRules;

/// <summary>Refuses options with which no catalog can be made, with everything that is wrong with them.</summary>
internal sealed class FrameworkRulesOptionsValidator : IValidateOptions<FrameworkRulesOptions>
{
    public ValidateOptionsResult Validate(string? name, FrameworkRulesOptions options)
    {
        var problems = FrameworkCatalogBuilder.Build(options).Problems;
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
