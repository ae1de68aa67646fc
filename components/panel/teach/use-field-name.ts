import { useWords } from '../../hooks/use-language';

/** The words for a field's name; the name itself where a file brings one that is newer than the words. */
export function useFieldName(): (key: string) => string {
  const { maybe } = useWords();
  return (key) => maybe(`field.${key}`) ?? key;
}
