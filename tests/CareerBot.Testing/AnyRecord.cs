using System.Reflection;

namespace CareerBot.Testing;

/// <summary>
/// Makes records filled at random from a seed, by their shape alone: a member added tomorrow is filled too. A shape it
/// does not know fails with its name.
/// </summary>
public sealed class AnyRecord(int seed)
{
    private readonly Random _random = new(seed);

    public T Make<T>() => (T)Make(typeof(T))!;

    private object? Make(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return _random.Next(3) == 0 ? null : Make(inner);
        }

        return type.IsGenericType ? MakeGeneric(type) : MakeSimple(type);
    }

    private object? MakeSimple(Type type) => type switch
    {
        _ when type.IsEnum => Pick(Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => Enum.ToObject(type, value))),
        _ when type == typeof(string) => Pick(["", "C#", "数据分析", "a \"quoted\" <word>\n", "emoji 🙂", "kebab-id"]),
        _ when type == typeof(bool) => _random.Next(2) == 0,
        _ when type == typeof(int) => _random.Next(-5, 5000),
        _ when type == typeof(long) => _random.NextInt64(),
        _ when type == typeof(double) => _random.NextDouble() * 40,
        _ when type == typeof(decimal) => _random.Next(100_000) / 100m,
        _ when type == typeof(DateOnly) => DateOnly.FromDayNumber(_random.Next(730_000, 750_000)),
        _ when type == typeof(TimeOnly) => Pick([TimeOnly.MinValue, TimeOnly.MaxValue, new TimeOnly(18, 30)]),
        _ when type == typeof(TimeSpan) => TimeSpan.FromMinutes(_random.Next(100_000)),
        _ when type == typeof(DateTimeOffset) => DateTimeOffset.FromUnixTimeMilliseconds(_random.NextInt64(1L << 41)),
        _ when type == typeof(Uri) => new Uri($"https://example.org/{_random.Next()}"),
        _ when type.IsArray => MakeArray(type.GetElementType()!),
        _ when !type.IsAbstract => MakeRecord(type),
        _ => throw new NotSupportedException($"{type} has no known shape."),
    };

    private object? MakeGeneric(Type type)
    {
        var definition = type.GetGenericTypeDefinition();
        var arguments = type.GetGenericArguments();
        if (typeof(List<>).MakeGenericType(arguments[0]) is var list && type.IsAssignableFrom(list))
        {
            return Activator.CreateInstance(list, MakeArray(arguments[0]));
        }

        if (definition == typeof(IReadOnlyDictionary<,>))
        {
            var dictionary = (System.Collections.IDictionary)Activator.CreateInstance(
                typeof(Dictionary<,>).MakeGenericType(arguments))!;
            dictionary[Make(arguments[0])!] = Make(arguments[1]);
            return dictionary;
        }

        return type.IsAbstract ? throw new NotSupportedException($"{type} has no known shape.") : MakeRecord(type);
    }

    private Array MakeArray(Type element)
    {
        var array = Array.CreateInstance(element, _random.Next(4));
        for (var index = 0; index < array.Length; index++)
        {
            array.SetValue(Make(element), index);
        }

        return array;
    }

    private object MakeRecord(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length);
        var made = constructor is null
            ? Activator.CreateInstance(type)!
            : constructor.Invoke([.. constructor.GetParameters().Select(parameter => Make(parameter.ParameterType))]);
        var nullability = new NullabilityInfoContext();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite))
        {
            var mayBeAbsent = nullability.Create(property).WriteState == NullabilityState.Nullable;
            property.SetValue(made, mayBeAbsent && _random.Next(3) == 0 ? null : Make(property.PropertyType));
        }

        return made;
    }

    private object Pick<T>(IEnumerable<T> choices)
    {
        var all = choices.ToList();
        return all[_random.Next(all.Count)]!;
    }
}
