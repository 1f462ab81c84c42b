using System.Diagnostics.CodeAnalysis;

namespace FrameworkRules;

/// <summary>Holds what a framework sets its parameters to. Immutable.</summary>
internal sealed class ParameterValues(Dictionary<Parameter, ParameterValue> values)
{
    public IReadOnlyCollection<ParameterValue> All => values.Values;

    public ParameterValue? Find(Parameter parameter) => values.GetValueOrDefault(parameter);

    public bool TryGet<T>(Parameter<T> parameter, [MaybeNullWhen(false)] out T value)
        where T : notnull
    {
        if (values.TryGetValue(parameter, out var set))
        {
            value = (T)set.Value;
            return true;
        }

        value = default;
        return false;
    }
}
