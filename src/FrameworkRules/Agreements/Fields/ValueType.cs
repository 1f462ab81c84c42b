namespace FrameworkRules;

internal enum ValueType : byte
{
    Any,
    Number,
    Flag,
    Instant,
    Text,
    Names,
}
