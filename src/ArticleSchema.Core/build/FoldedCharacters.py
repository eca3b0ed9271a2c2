# Writes Spellings/FoldedCharacters.txt: python3 build/FoldedCharacters.py > Spellings/FoldedCharacters.txt
# What characters are when case and compatibility (NFKC: width, ligatures, composed or not) do not count, in the version of Unicode that Python
# knows. Hangul syllables, which follow a formula, are left out. Numbers are in base 64, five bits a digit and the sixth for "more follows".
#   fold: how many code points are left out, how many follow each other that are moved alike, how many code points each becomes, and these:
#         the first as its distance from the character, the others from the one before, the sign in the lowest bit.
#   class: how many code points are left out, how many have one combining class, and that class.
import unicodedata

DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'


def encode(number):
    text = ''
    while number > 31:
        text += DIGITS[(number & 31) | 32]
        number >>= 5
    return text + DIGITS[number]


def signed(number):
    return encode(number << 1 if number >= 0 else (-number << 1) | 1)


def fold(text):
    while True:
        folded = unicodedata.normalize('NFKD', unicodedata.normalize('NFKD', text).casefold())
        if folded == text:
            return text
        text = folded


def distances(code_point, folded):
    before = code_point
    result = []
    for character in folded:
        result.append(ord(character) - before)
        before = ord(character)
    return result


def runs(code_points, value):
    found = []
    for code_point in code_points:
        current = value(code_point)
        if current is None:
            continue
        if found and found[-1][0] + found[-1][1] == code_point and found[-1][2] == current:
            found[-1][1] += 1
        else:
            found.append([code_point, 1, current])
    return found


def write(name, found, print_value):
    text = ''
    end = 0
    for start, length, value in found:
        text += encode(start - end) + encode(length) + print_value(value)
        end = start + length
    print(f'{name};{text}')


CODE_POINTS = [code_point for code_point in range(0x110000) if not 0xD800 <= code_point <= 0xDFFF and not 0xAC00 <= code_point <= 0xD7A3]


def moved(code_point):
    folded = fold(chr(code_point))
    return None if folded == chr(code_point) else distances(code_point, folded)


print(f'# Unicode {unicodedata.unidata_version}, written by build/FoldedCharacters.py')
write('fold', runs(CODE_POINTS, moved), lambda value: encode(len(value)) + ''.join(map(signed, value)))
write('class', runs(CODE_POINTS, lambda code_point: unicodedata.combining(chr(code_point)) or None), encode)
